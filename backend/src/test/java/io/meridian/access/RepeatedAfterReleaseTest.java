package io.meridian.access;

import static io.meridian.testing.RunningMeridian.ok;
import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.access.AccountWithEverything.Thing;
import io.meridian.testing.OnTheSharedProduct;
import io.meridian.testing.Visitor.Answer;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** The command id is looked up before any refusal, also before it is asked whether somebody may (still) do the act. */
@OnTheSharedProduct
class RepeatedAfterReleaseTest {
    private static AccountWithEverything at;

    @BeforeAll
    static void anAccount() {
        at = new AccountWithEverything();
    }

    @Test
    void whoeverIsNoLongerOnTheTeamIsGivenTheFirstResultOfTheirAct() {
        Map<String, Object> second = new HashMap<>(AccountWithEverything.newAppointment(at.marcus.person()));
        second.put("role", "account-manager");
        ok(at.ines.browser().act(at.path("/team"), second));
        Thing team = at.appointment();
        String mine = at.ines
                .browser()
                .get(at.path("/team"))
                .json()
                .at("/view/members")
                .valueStream()
                .filter(member -> member.path("person").asString().equals(at.ines.person())
                        || member.at("/person/id").asString().equals(at.ines.person()))
                .map(member -> member.path("appointment").asString())
                .findFirst()
                .orElseThrow();
        Map<String, String> headers =
                Map.of("Command-Id", UUID.randomUUID().toString(), "If-Match", "\"" + team.version() + "\"");
        String path = at.path("/team/" + mine + "/release");

        Answer first = ok(at.ines.browser().send("POST", path, Map.of(), headers));
        assertThat(at.ines.browser().get(at.path("/team")).status()).isEqualTo(404);

        Answer again = at.ines.browser().send("POST", path, Map.of(), headers);
        assertThat(again.status()).as(again.text()).isEqualTo(200);
        assertThat(again.text()).isEqualTo(first.text());

        Answer other =
                at.ines.browser().send("POST", path, Map.of("on", AccountWithEverything.day("2026-12-31")), headers);
        assertThat(other.code()).isEqualTo("command-id-reused");
        assertThat(at.olga.browser().send("POST", path, Map.of(), headers).code())
                .isEqualTo("command-id-reused");
        assertThat(at.ines.browser().act(path, Map.of(), team.version()).status())
                .isEqualTo(404);
    }
}
