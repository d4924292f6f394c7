package io.meridian.demo;

import io.meridian.demo.events.DemoBegun;
import io.meridian.eventlog.EventCodec;
import io.meridian.eventlog.EventLog;
import io.meridian.eventlog.StoredEvent;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The world as it was told in this store: read once, moved to the anchor its mark names. */
@Component
@Profile("demo")
class DemoWorld {
    private final Supplier<Here> here;

    DemoWorld(EventLog log, EventCodec codec) {
        this.here = new Once<>(() -> {
            World world = World.read();
            return new Here(world, Shift.to(begun(log, codec).anchor(), world.anchor()));
        });
    }

    private static DemoBegun begun(EventLog log, EventCodec codec) {
        List<StoredEvent> first = log.after(0, 1);
        if (first.isEmpty() || !(codec.decode(first.getFirst()).event() instanceof DemoBegun begun)) {
            throw new IllegalStateException("this is no demo");
        }
        return begun;
    }

    World world() {
        return here.get().world();
    }

    Shift shift() {
        return here.get().shift();
    }

    private record Here(World world, Shift shift) {}
}
