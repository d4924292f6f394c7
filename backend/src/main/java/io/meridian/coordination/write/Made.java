package io.meridian.coordination.write;

import io.meridian.eventlog.Commands;
import java.util.ArrayList;
import java.util.List;

/** A step or a conflict has no stream of its own: its id comes with the version of its case. */
public final class Made {
    private Made() {}

    public static Commands.Result in(Commands.Result result, String type, String id) {
        List<Commands.Changed> changed = new ArrayList<>(result.changed());
        changed.add(new Commands.Changed(type, id, result.changed().getFirst().version()));
        return new Commands.Result(result.position(), List.copyOf(changed));
    }
}
