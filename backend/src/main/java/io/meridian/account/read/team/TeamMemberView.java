package io.meridian.account.read.team;

import io.meridian.account.Appointment;
import io.meridian.account.Role;
import io.meridian.directory.Directory;
import io.meridian.directory.Function;
import io.meridian.directory.PersonFacts;
import io.meridian.directory.WorkingHours;
import io.meridian.documents.Documents;
import io.meridian.documents.Fact;
import io.meridian.documents.Reading;
import io.meridian.shared.Instants;
import io.meridian.shared.When;
import org.jspecify.annotations.Nullable;

/**
 * A person of ours on the team by one appointment.
 *
 * @param event the fact that stands, which a correction names
 * @param beginningNotRecorded they have been on it for as long as anybody can say
 * @param begins ISO with six decimals, null where the beginning is not recorded
 */
record TeamMemberView(
        String appointment,
        String event,
        String person,
        String name,
        Function function,
        @Nullable String region,
        Role role,
        WorkingHours working,
        boolean beginningNotRecorded,
        @Nullable String begins,
        @Nullable When from,
        @Nullable When to) {
    static TeamMemberView read(String appointment, Fact<Appointment> fact, Documents documents, Reading reading) {
        Appointment said = fact.said();
        PersonFacts person = documents.get(Directory.PERSON, said.person()).orElse(PersonFacts.NONE);
        boolean open = fact.effectiveAt() == Instants.OPEN;
        return new TeamMemberView(
                appointment,
                fact.event(),
                said.person(),
                person.name(reading).orElse(""),
                said.function(),
                said.region(),
                said.role(),
                WorkingHours.of(documents, person, reading),
                open,
                open ? null : Instants.text(fact.effectiveAt()),
                said.from(),
                said.to());
    }
}
