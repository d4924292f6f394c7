package io.meridian.testing;

import java.time.Duration;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplicationRunListener;
import org.springframework.boot.bootstrap.ConfigurableBootstrapContext;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * Has test classes that run beside each other start their contexts one after the other: Spring's index of components is one for all
 * contexts, and breaks (ConcurrentModificationException) where two of them scan at the same time.
 */
public final class OneStartAtATime implements SpringApplicationRunListener {
    private static final ReentrantLock START = new ReentrantLock(true);

    @Override
    public void starting(ConfigurableBootstrapContext context) {
        START.lock();
    }

    @Override
    public void started(ConfigurableApplicationContext context, @Nullable Duration taken) {
        START.unlock();
    }

    /** Also where it fails after it has started: then somebody else may be starting by now. */
    @Override
    public void failed(@Nullable ConfigurableApplicationContext context, Throwable exception) {
        if (START.isHeldByCurrentThread()) {
            START.unlock();
        }
    }
}
