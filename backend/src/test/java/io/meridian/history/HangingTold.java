package io.meridian.history;

import io.meridian.shared.StillHangs;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** What hangs on things, as a test tells it; on what it tells nothing of, nothing hangs. */
public final class HangingTold implements Hanging {
    private final Map<String, List<Hangs>> told = new HashMap<>();

    public HangingTold on(String thing, String kind, String event) {
        told.put(thing, List.of(new Hangs(event, kind, "aggregate", 0, "ines")));
        return this;
    }

    @Override
    public List<Hangs> on(String account, String thing, Set<String> takenBack) {
        return told.getOrDefault(thing, List.of());
    }

    @Override
    public List<Hangs> in(String account, Set<String> takenBack) {
        return told.getOrDefault(account, List.of());
    }

    @Override
    public List<StillHangs.Standing> told(String account, Collection<String> events) {
        return events.stream().map(HangingTold::standing).toList();
    }

    public static StillHangs.Standing standing(String event) {
        return new StillHangs.Standing(event, "view", "thing", null, "field", "Kind", 0, null, null);
    }

    @Override
    public int accountsNaming(String beside, String thing, Pattern names) {
        return 0;
    }
}
