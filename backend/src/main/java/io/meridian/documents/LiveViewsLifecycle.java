package io.meridian.documents;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.context.SmartLifecycle;

/** Starts and stops the live views with the application. */
final class LiveViewsLifecycle implements SmartLifecycle {
    private final Supplier<LiveViews> made;
    private @Nullable LiveViews running;

    LiveViewsLifecycle(Supplier<LiveViews> made) {
        this.made = made;
    }

    @Override
    public synchronized void start() {
        LiveViews views = made.get();
        views.start();
        running = views;
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
