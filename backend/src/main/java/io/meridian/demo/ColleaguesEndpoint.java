package io.meridian.demo;

import io.meridian.account.AccountPolicy;
import io.meridian.identity.Signed;
import io.meridian.identity.SignedSession;
import io.meridian.identity.SignedSessions;
import io.meridian.realtime.Cuts;
import io.meridian.shared.RuleBroken;
import io.meridian.shared.Unknown;
import java.time.Duration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Colleagues at work on an account, and cutting one's own connection; where there is no demo, nothing is there. */
@RestController
class ColleaguesEndpoint {
    private static final int LONGEST = 30;

    private final ObjectProvider<Colleagues> demo;
    private final AccountPolicy policy;
    private final SignedSessions sessions;
    private final Cuts cuts;

    ColleaguesEndpoint(ObjectProvider<Colleagues> demo, AccountPolicy policy, SignedSessions sessions, Cuts cuts) {
        this.demo = demo;
        this.policy = policy;
        this.sessions = sessions;
        this.cuts = cuts;
    }

    /**
     * {@code available} says that the account's story goes on, by {@code left} acts; {@code mayCut} that these suffice for the
     * three of a cut.
     */
    record ColleaguesAtWork(String account, boolean available, boolean on, int left, boolean mayCut) {}

    record TurnColleagues(String account, boolean on) {}

    /** For how long, at most half a minute. */
    record CutConnection(int seconds) {}

    @GetMapping("/api/demo/colleagues")
    ColleaguesAtWork colleaguesAtWork(@RequestParam String account, Signed signed) {
        policy.mayRead(signed, account);
        return shown(account, colleagues().state(account));
    }

    @PostMapping("/api/demo/colleagues")
    ColleaguesAtWork turnColleagues(@RequestBody TurnColleagues body, Signed signed) {
        policy.mayRead(signed, body.account());
        return shown(body.account(), colleagues().turn(body.account(), body.on()));
    }

    /** Cuts the sockets of the session that asks. */
    @PostMapping("/api/demo/cut")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void cutConnection(@RequestBody CutConnection body, Signed signed) {
        if (body.seconds() < 1 || body.seconds() > LONGEST) {
            throw new RuleBroken("cut-is-short", "seconds", Integer.toString(LONGEST));
        }
        SignedSession session = sessions.current().orElseThrow(() -> new RuleBroken("cut-is-of-a-session", "seconds"));
        Duration length = Duration.ofSeconds(body.seconds());
        colleagues().duringACut(length, () -> cuts.cut(session.session(), length));
    }

    private Colleagues colleagues() {
        Colleagues colleagues = demo.getIfAvailable();
        if (colleagues == null) {
            throw new Unknown("demo");
        }
        return colleagues;
    }

    private static ColleaguesAtWork shown(String account, Colleagues.State state) {
        return new ColleaguesAtWork(account, state.available(), state.on(), state.left(), state.mayCut());
    }
}
