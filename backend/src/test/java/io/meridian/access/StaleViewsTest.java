package io.meridian.access;

import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.account.AccountProjection;
import io.meridian.account.events.MemberReleased;
import io.meridian.commitment.CommitmentProjection;
import io.meridian.commitment.events.CommitmentMade;
import io.meridian.coordination.CaseProjection;
import io.meridian.coordination.events.CaseClosed;
import io.meridian.documents.Change;
import io.meridian.documents.Projection;
import io.meridian.documents.Shelf;
import io.meridian.documents.View;
import io.meridian.eventlog.Cursor;
import io.meridian.eventlog.EventCodec;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.Recorded;
import io.meridian.shared.Instants;
import io.meridian.testing.NewAccount;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningMeridian;
import io.meridian.testing.RunningMeridian.Someone;
import io.meridian.testing.Visitor;
import io.meridian.testing.Visitor.Answer;
import io.meridian.toy.Notes;
import io.meridian.toy.ToyLog;
import io.meridian.toy.ToyLog.Says;
import io.meridian.toy.events.NoteMade;
import io.meridian.toy.events.NoteTorn;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import tools.jackson.databind.JsonNode;

/** A fold that throws stops one view of one account, and says so to its readers and to administrators. */
@OnTheSharedProduct
class StaleViewsTest {
    @TempDir
    Path data;

    /** A fold that throws when a note is torn. */
    static class FoldThatThrows {
        @Bean
        Projection notes() {
            return new Notes("notes-1", false);
        }
    }

    @Test
    void aViewWhoseFoldThrewSaysSoAndTheOthersGoOn() {
        try (RunningMeridian meridian =
                RunningMeridian.start(data, List.of(FoldThatThrows.class), "--meridian.store=memory")) {
            Someone ines = meridian.someone("ines");
            Visitor outsider = meridian.someone("olga").browser();
            String account = register(ines);
            String other = register(ines);
            assertThat(stale(ines.browser(), path(account))).isEmpty();
            EventLog log = meridian.bean(EventLog.class);
            ToyLog toy = new ToyLog(log, meridian.bean(EventCodec.class));

            toy.act(account, Says.now(new NoteMade("n1")));
            toy.act(account, Says.now(new NoteTorn("n1")));
            long torn = log.head();
            ok(ines.browser().act(path(account) + "/contacts", Map.of("name", "Claire Fontaine")));
            JsonNode contacts = ok(ines.browser()
                            .send(
                                    "GET",
                                    path(account) + "/contacts",
                                    null,
                                    Map.of("Min-Position", Cursor.of(log.head()))))
                    .json();

            assertThat(contacts.at("/view/contacts")).hasSize(1);
            assertThat(contacts.path("staleSince").isNull()
                            || contacts.path("staleSince").isMissingNode())
                    .isTrue();
            JsonNode still = stale(ines.browser(), path(account));
            assertThat(still).hasSize(1);
            assertThat(still.path(0).path("account").asString()).isEqualTo(account);
            assertThat(still.path(0).path("view").asString()).isEqualTo("toy-note");
            assertThat(still.path(0).path("since").asString()).isEqualTo(Instants.text(log.recordedAt(torn)));
            assertThat(stale(ines.browser(), path(other))).isEmpty();
            assertThat(outsider.get(path(account) + "/stale-views").status()).isEqualTo(404);
            assertThat(ines.browser().get("/api/administration/stale-views").status())
                    .isEqualTo(403);
            JsonNode all = ok(meridian.administrator().get("/api/administration/stale-views"))
                    .json()
                    .path("views");
            assertThat(all).hasSize(1);
            assertThat(all.path(0).path("account").asString()).isEqualTo(account);
            assertThat(all.path(0).path("position").asLong()).isEqualTo(torn);
            assertThat(all.path(0).path("failure").asString()).endsWith("Exception");
        }
    }

    /** Promises cannot be folded any more once one of them is torn. */
    static class PromisesThatTear implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return bean instanceof CommitmentProjection promises
                    ? new Tearing(
                            promises,
                            said -> said instanceof CommitmentMade made
                                    && made.what().equals("torn"))
                    : bean;
        }
    }

    @Test
    void aListOverAccountsMarksTheRowThatStandsStill() {
        try (RunningMeridian meridian =
                RunningMeridian.start(data, List.of(PromisesThatTear.class), "--meridian.store=memory")) {
            Someone ines = meridian.someone("ines");
            String torn = register(ines);
            String other = register(ines);
            String since = promise(ines, torn, "torn");
            String seen = promise(ines, other, "whole");

            JsonNode rows = read(ines, "/api/accounts", seen).path("rows");
            assertThat(rows).hasSize(2);
            rows.forEach(row -> {
                boolean tears = row.path("account").asString().equals(torn);
                assertThat(row.path("open").asInt()).isEqualTo(tears ? 0 : 1);
                assertThat(row.path("staleSince").asString(""))
                        .isEqualTo(
                                tears
                                        ? Instants.text(
                                                meridian.bean(EventLog.class).recordedAt(Cursor.position(since)))
                                        : "");
            });
            assertThat(read(ines, "/api/my-work", seen).path("staleSince").asString(""))
                    .isNotEmpty();
            assertThat(read(ines, "/api/palette?q=velaris", seen)
                            .path("staleSince")
                            .asString(""))
                    .isEmpty();
        }
    }

    /** Teams and cases cannot be folded any more once somebody is released, or a case is closed. */
    static class TeamsAndCasesThatTear implements BeanPostProcessor {
        @Override
        public Object postProcessAfterInitialization(Object bean, String name) {
            return switch (bean) {
                case AccountProjection accounts -> new Tearing(accounts, MemberReleased.class::isInstance);
                case CaseProjection cases -> new Tearing(cases, CaseClosed.class::isInstance);
                default -> bean;
            };
        }
    }

    /** A fold that throws at some events. */
    private record Tearing(Projection whole, Predicate<Object> at) implements Projection {
        @Override
        public Set<View<?>> views() {
            return whole.views();
        }

        @Override
        public String fingerprint() {
            return "tearing";
        }

        @Override
        public boolean concerns(Object said) {
            return whole.concerns(said);
        }

        @Override
        public List<Change> fold(Recorded recorded, Shelf shelf) {
            if (at.test(recorded.event())) {
                throw new IllegalStateException("torn");
            }
            return whole.fold(recorded, shelf);
        }
    }

    @Test
    void whoWasReleasedIsOutAlsoWhereTheTeamStandsStillAndACaseThatStandsStillIsNotNarrowed() {
        try (RunningMeridian meridian =
                RunningMeridian.start(data, List.of(TeamsAndCasesThatTear.class), "--meridian.store=memory")) {
            Someone ines = meridian.someone("ines");
            Someone marcus = meridian.someone("marcus");
            String account = register(ines);
            ok(ines.browser()
                    .act(
                            path(account) + "/team",
                            Map.of(
                                    "person",
                                    marcus.person(),
                                    "function",
                                    "operations",
                                    "role",
                                    "team-member",
                                    "beginningNotRecorded",
                                    false)));
            ok(marcus.browser().get(path(account)));
            String appointment = ok(ines.browser().get(path(account) + "/team"))
                    .json()
                    .at("/view/members")
                    .valueStream()
                    .filter(member -> member.path("person").asString().equals(marcus.person()))
                    .map(member -> member.path("appointment").asString())
                    .findFirst()
                    .orElseThrow();
            String one = ok(ines.browser().act(path(account) + "/cases", Map.of("subject", "Gear sets")))
                    .made();
            ok(ines.browser().act(one + "/close", Map.of("outcome", "sent"), 0));
            Answer narrowed = ines.browser().act(one + "/narrow", Map.of("people", List.of(ines.person())), 1);
            assertThat(narrowed.status()).as(narrowed.text()).isEqualTo(503);

            ok(ines.browser().act(path(account) + "/team/" + appointment + "/release", Map.of(), 1));

            assertThat(marcus.browser().get(path(account)).status()).isEqualTo(404);
            assertThat(marcus.browser().get("/api/accounts").text()).doesNotContain(account);
            assertThat(ines.browser().get("/api/accounts").text()).contains(account);
            ok(ines.browser().act(path(account) + "/contacts", Map.of("name", "Claire Fontaine")));
        }
    }

    private static String promise(Someone ines, String account, String what) {
        return ok(ines.browser()
                        .act(
                                path(account) + "/commitments",
                                Map.of(
                                        "promise",
                                        Map.of(
                                                "kind",
                                                "standing",
                                                "side",
                                                "ours",
                                                "responsible",
                                                ines.person(),
                                                "what",
                                                what))))
                .json()
                .path("position")
                .asString();
    }

    private static JsonNode read(Someone who, String path, String seen) {
        return ok(who.browser().send("GET", path, null, Map.of("Min-Position", seen)))
                .json();
    }

    private static String register(Someone ines) {
        return RunningMeridian.changed(ok(ines.browser().act("/api/accounts", NewAccount.called("Velaris Rail"))));
    }

    private static String path(String account) {
        return "/api/accounts/" + account;
    }

    private static JsonNode stale(Visitor who, String account) {
        return ok(who.get(account + "/stale-views")).json().path("views");
    }
}
