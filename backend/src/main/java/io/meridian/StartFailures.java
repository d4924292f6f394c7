package io.meridian;

import io.meridian.eventlog.LogDamaged;
import io.meridian.eventlog.LogRefused;
import io.meridian.eventlog.UnknownEvent;
import io.meridian.shared.CannotStart;
import java.net.BindException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootExceptionReporter;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;

/** Says in one sentence, without a stack trace, why the product cannot start. */
@Order(Ordered.HIGHEST_PRECEDENCE)
class StartFailures implements SpringBootExceptionReporter {
    @Override
    public boolean reportException(Throwable failure) {
        String sentence = sentence(failure);
        if (sentence == null) {
            return false;
        }
        System.err.println(sentence);
        return true;
    }

    static @Nullable String sentence(Throwable failure) {
        for (Throwable one = failure; one != null; one = one.getCause()) {
            if (one instanceof CannotStart refusal) {
                return refusal.getMessage();
            }
            if (one instanceof LogRefused refusal) {
                return refusal.getMessage();
            }
            if (one instanceof UnknownEvent || one instanceof LogDamaged) {
                return one.getMessage();
            }
            if (one instanceof PortInUseException port) {
                return "Port " + port.getPort() + " is taken by another program; choose another with --port.";
            }
            if (one instanceof BindException) {
                return "The network address of --address is not one of this machine.";
            }
        }
        return null;
    }
}
