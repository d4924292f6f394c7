package io.meridian.documents;

import io.meridian.eventlog.LogStandstill;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Starts and stops the live views with the application. */
final class LiveViewsLifecycle implements SmartLifecycle {
    private final Supplier<LiveViews> made;
    private final LogStandstill standstill;
    private @Nullable LiveViews running;

    LiveViewsLifecycle(Supplier<LiveViews> made, LogStandstill standstill) {
        this.made = made;
        this.standstill = standstill;
    }

    @Override
    public synchronized void start() {
        LiveViews views = made.get();
        views.start();
        running = views;
        // Told by a thread of the views, which is not to wait for itself.
        standstill.onStop(() -> Thread.ofVirtual().start(this::stop));
    }

    @Override
    public synchronized void stop() {
        if (running != null) {
            running.close();
            running = null;
        }
    }

    @Override
    public synchronized boolean isRunning() {
        return running != null;
    }

    @Override
    public int getPhase() {
        return DocumentsConfiguration.PHASE;
    }
}
