package io.meridian.realtime;

import java.util.Set;
import org.springframework.stereotype.Component;

/** Which connections have an account open; one person may have it open on several. */
@Component
public class Watchers {
    private final Live live;

    Watchers(Live live) {
        this.live = live;
    }

    /** Ids of connections, as each was told its own in its greeting (R3). */
    public Set<String> of(String account) {
        return live.connectionsIn(account);
    }
}
