package io.meridian.directory.write.addperson;

import io.meridian.directory.Function;
import io.meridian.directory.Hours;
import io.meridian.directory.write.changeperson.ChangePerson;
import io.meridian.shared.When;
import java.time.ZoneId;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.jspecify.annotations.Nullable;

/** Somebody is a person of ours; they need no log-in to be named. */
public record AddPerson(
        @TargetAggregateIdentifier String person,
        String name,
        @Nullable Function function,
        @Nullable String region,
        ZoneId zone,
        @Nullable List<Hours> hours,
        @Nullable String language,
        @Nullable When since) {

    /** What is said of them beside that they are ours; true for as long as anybody can say. */
    public ChangePerson description() {
        return new ChangePerson(person, name, function, region, zone, hours, language, null);
    }
}
