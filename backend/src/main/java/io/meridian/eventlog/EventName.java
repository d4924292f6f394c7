package io.meridian.eventlog;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Indexed;

/**
 * The stable logical name under which an event record is stored for ever ({@code commitment.fulfilled}), independent of
 * its Java class; its revision is Axon's {@code @Revision}.
 */
@Indexed
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface EventName {
    String value();
}
