package io.meridian.eventlog;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.beans.factory.config.BeanPostProcessor;

/** The machine's clock as tests set it: a product that is started with this bean records and reads by it. */
public final class SetClock implements BeanPostProcessor, DisposableBean {
    private final BeanFactory beans;
    private volatile long behind;
    private @Nullable EventLog log;

    SetClock(BeanFactory beans) {
        this.beans = beans;
    }

    /** From now on it is behind by so much; zero sets it right. */
    public void setBack(Duration by) {
        behind = by.toNanos() / 1_000;
    }

    /** What it says, in microseconds. */
    public long micros() {
        return LogTime.MACHINE.getAsLong() - behind;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        if (!(bean instanceof SqliteEventLog opened)) {
            return bean;
        }
        opened.close();
        EventLog byThisClock = SqliteEventLog.open(beans.getBean(DataDirectory.class), this::micros);
        log = byThisClock;
        return byThisClock;
    }

    @Override
    public void destroy() {
        if (log != null) {
            log.close();
        }
    }
}
