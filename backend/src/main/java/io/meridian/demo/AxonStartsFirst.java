package io.meridian.demo;

import org.axonframework.spring.config.SpringAxonConfiguration;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Has Axon, with which the demo is made, start before the views, which then fold the whole of it at once. */
@Component
@Profile("demo")
class AxonStartsFirst implements SmartLifecycle {
    private static final int BEFORE_THE_VIEWS = 500;

    private final SpringAxonConfiguration axon;

    AxonStartsFirst(SpringAxonConfiguration axon) {
        this.axon = axon;
    }

    @Override
    public void start() {
        axon.start();
    }

    /** Axon stops in its own phase. */
    @Override
    public void stop() {}

    @Override
    public boolean isRunning() {
        return axon.isRunning();
    }

    @Override
    public int getPhase() {
        return BEFORE_THE_VIEWS;
    }
}
