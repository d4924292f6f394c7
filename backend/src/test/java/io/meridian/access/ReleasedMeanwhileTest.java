package io.meridian.access;

import static io.meridian.testing.RunningMeridian.changed;
import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.meridian.account.AccountPolicy;
import io.meridian.account.EntityKind;
import io.meridian.account.write.addentity.AddEntity;
import io.meridian.contact.Affiliation;
import io.meridian.contact.write.add.AddContact;
import io.meridian.directory.write.addregion.AddRegion;
import io.meridian.eventlog.Act;
import io.meridian.eventlog.Commands;
import io.meridian.eventlog.EventLog;
import io.meridian.identity.Signed;
import io.meridian.shared.Refused;
import io.meridian.shared.Unknown;
import io.meridian.testing.NewAccount;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.RunningProduct;
import io.meridian.testing.Visitor;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/**
 * Who may act is asked of the team as the act is recorded: a team that moved between the question and the recording is
 * asked anew, and nothing else is.
 */
@OnTheSharedProduct
class ReleasedMeanwhileTest {
    private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

    private final RunningProduct product = RunningProduct.get();
    private final Commands commands = product.bean(Commands.class);
    private final AccountPolicy policy = product.bean(AccountPolicy.class);
    private final EventLog log = product.bean(EventLog.class);
    private final Visitor ines = product.as("ines");
    private final Signed marcus = new Signed("", product.person("marcus"), false, VIENNA);
    private final AtomicInteger asked = new AtomicInteger();
    private String account = "";
    private String other = "";

    @BeforeEach
    void marcusIsOnTheTeamsOfTwoAccounts() {
        account = registered("team-member");
        other = registered("account-manager");
    }

    @Test
    void whoIsReleasedBetweenTheQuestionAndTheRecordingIsRefused() {
        AddContact command = contact(account);

        assertThatThrownBy(() -> commands.send(command, act(), () -> {
                    policy.mayAct(marcus, account);
                    onceMeanwhile(() -> release(account));
                }))
                .isInstanceOf(Unknown.class);

        assertThat(log.lastSequence(command.contact()))
                .as("nothing is recorded")
                .isEqualTo(-1);
    }

    @Test
    void whoManagesNoMoreBetweenTheQuestionAndTheRecordingIsRefused() {
        AddEntity command = entity(other);

        assertThatThrownBy(() -> commands.send(command, act(), () -> {
                    policy.mayManage(marcus, other);
                    onceMeanwhile(() -> {
                        release(other);
                        appoint(other, "team-member");
                    });
                }))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.code()).isEqualTo("may-manage-account"));

        assertThat(log.lastSequence(command.tree())).as("nothing is recorded").isEqualTo(-1);
    }

    @Test
    void whoMayStillActAfterTheTeamMovedActs() {
        AddContact command = contact(account);

        commands.send(command, act(), () -> {
            policy.mayAct(marcus, account);
            onceMeanwhile(() -> {
                release(account);
                appoint(account, "team-member");
            });
        });

        assertThat(asked.get()).isEqualTo(2);
        assertThat(log.lastSequence(command.contact())).isGreaterThanOrEqualTo(0);
    }

    @Test
    void anotherAccountsTeamDisturbsNobody() {
        AddContact command = contact(account);

        commands.send(command, act(), () -> {
            policy.mayAct(marcus, account);
            onceMeanwhile(() -> release(other));
        });

        assertThat(asked.get()).isEqualTo(1);
        assertThat(log.lastSequence(command.contact())).isGreaterThanOrEqualTo(0);
    }

    @Test
    void whatElseIsRecordedInTheAccountDisturbsNobody() {
        AddContact command = contact(account);

        commands.send(command, act(), () -> {
            policy.mayAct(marcus, account);
            onceMeanwhile(() -> ok(ines.act(
                    "/api/accounts/" + account + "/contacts", Map.of("name", "Claire", "affiliation", Map.of()))));
        });

        assertThat(asked.get()).isEqualTo(1);
        assertThat(log.lastSequence(command.contact())).isGreaterThanOrEqualTo(0);
    }

    @Test
    void aTeamDisturbsNoActThatIsNobodysTeams() {
        AddRegion command = new AddRegion(
                "r" + UUID.randomUUID().toString().substring(0, 8), "North", VIENNA, List.of(), null, null);

        commands.send(command, act(), () -> onceMeanwhile(() -> release(account)));

        assertThat(asked.get()).isEqualTo(1);
        assertThat(log.lastSequence(command.region())).isGreaterThanOrEqualTo(0);
    }

    private void onceMeanwhile(Runnable others) {
        if (asked.incrementAndGet() == 1) {
            others.run();
        }
    }

    private String registered(String role) {
        String registered = changed(ok(ines.act("/api/accounts", NewAccount.called("Velaris"))));
        appoint(registered, role);
        return registered;
    }

    /** From now on. */
    private void appoint(String where, String role) {
        ok(ines.act(
                "/api/accounts/" + where + "/team",
                Map.of("person", marcus.person(), "function", "sales", "role", role, "beginningNotRecorded", false)));
    }

    private void release(String where) {
        String team = "/api/accounts/" + where + "/team";
        var view = ines.get(team).json().path("view");
        String appointment = StreamSupport.stream(view.path("members").spliterator(), false)
                .filter(member -> member.path("person").asString("").equals(marcus.person()))
                .findFirst()
                .orElseThrow()
                .path("appointment")
                .asString("");
        ok(ines.act(
                team + "/" + appointment + "/release",
                Map.of(),
                view.path("version").asLong()));
    }

    private Act act() {
        return new Act(UUID.randomUUID(), marcus.person(), null, log.now(), VIENNA, null, false);
    }

    private static AddContact contact(String account) {
        return new AddContact(
                account,
                UUID.randomUUID().toString(),
                "Luc Arnaud",
                Affiliation.CUSTOMER,
                null,
                null,
                null,
                null,
                null,
                null,
                null);
    }

    private static AddEntity entity(String account) {
        return new AddEntity(account, UUID.randomUUID().toString(), EntityKind.SITE, "Belfort", null, null);
    }
}
