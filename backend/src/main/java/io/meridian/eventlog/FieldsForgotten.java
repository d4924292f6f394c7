package io.meridian.eventlog;

import java.util.List;
import org.axonframework.serialization.Revision;

/** Detachable values of earlier events of this account were forgotten; its documents are folded again. */
@EventName(FieldsForgotten.NAME)
@Revision(FieldsForgotten.REVISION)
public record FieldsForgotten(List<Field> fields) {
    static final String NAME = "log.fields-forgotten";
    static final String REVISION = "1";

    /** The field of the event at a position. */
    public record Field(long position, String name) {}
}
