package io.meridian.eventlog;

import io.meridian.shared.Redaction;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A String component of an event record that identifies a person, or is free text: stored beside the event with a salt
 * and only its digest in the hash chain, so that it can be forgotten while the chain stays valid. A forgotten value reads
 * as {@link Redaction#MARK}.
 */
@Target({ElementType.RECORD_COMPONENT, ElementType.FIELD})
@Retention(RetentionPolicy.RUNTIME)
public @interface Detachable {
    /** Name of the component of the same record that holds the id of the person it is about; empty for free text. */
    String of() default "";
}
