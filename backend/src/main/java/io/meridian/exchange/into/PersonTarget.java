package io.meridian.exchange.into;

import io.meridian.directory.Directory;
import io.meridian.directory.Function;
import io.meridian.directory.PersonFacts;
import io.meridian.directory.write.addperson.AddPerson;
import io.meridian.directory.write.changeperson.ChangePerson;
import io.meridian.directory.write.correctperson.CorrectPerson;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.exchange.mapping.RowReader.CellRefused;
import io.meridian.exchange.mapping.TargetField;
import io.meridian.shared.Instants;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** A row becomes a person of ours; administrators alone may. */
@Component
class PersonTarget implements Target {
    private final Stands stands;

    PersonTarget(Stands stands) {
        this.stands = stands;
    }

    @Override
    public String kind() {
        return "person";
    }

    @Override
    public List<TargetField> fields() {
        return List.of(
                TargetField.text(
                        "name", true, "fullname", "employee", "employeename", "mitarbeiter", "mitarbeiterin", "person"),
                TargetField.text("function", false, "department", "role", "title", "funktion", "abteilung", "rolle"),
                TargetField.text("region", false),
                TargetField.text("zone", true, "timezone", "tz", "zeitzone"),
                TargetField.text("language", false, "lang", "sprache"),
                TargetField.day(
                        "since", false, "hiredate", "hired", "startdate", "eintritt", "eintrittsdatum", "seit"));
    }

    @Override
    public Plan plan(TargetRow row) {
        String person = row.thing();
        String name = row.required("name");
        Function function = row.word("function", Function.class);
        String region = row.text("region");
        ZoneId zone = row.zone("zone");
        String language = row.text("language");
        if (zone == null) {
            throw new CellRefused("value-is-given", row.reader().columnOf("zone"));
        }
        Optional<PersonFacts> known = stands.now(Directory.PERSON, row, Directory.ACCOUNT);
        if (known.isEmpty()) {
            return new Plan(
                    false,
                    List.of(Step.administer(
                            new AddPerson(person, name, function, region, zone, null, language, row.when("since")),
                            -1)),
                    Directory.ACCOUNT,
                    name,
                    List.of());
        }
        PersonFacts facts = known.get();
        Reading now = new Reading(Instants.NEVER - 1, Reader.of(row.person()));
        ChangePerson change = new ChangePerson(
                person,
                TargetRow.other(name, facts.name(now).orElse(null)),
                TargetRow.other(function, facts.function(now).orElse(null)),
                TargetRow.other(region, facts.region(now).orElse(null)),
                TargetRow.other(zone, facts.zone(now).orElse(null)),
                null,
                TargetRow.other(language, facts.language(now).orElse(null)),
                null);
        boolean same = Stream.of(change.name(), change.function(), change.region(), change.zone(), change.language())
                .allMatch(java.util.Objects::isNull);
        List<Step> steps = new ArrayList<>();
        Changes changes = new Changes();
        changes.add("name", change.name(), facts.name(now).orElse(null));
        changes.add("function", change.function(), facts.function(now).orElse(null));
        changes.add("region", change.region(), facts.region(now).orElse(null));
        changes.add("zone", change.zone(), facts.zone(now).orElse(null));
        changes.add("language", change.language(), facts.language(now).orElse(null));
        Beginning.corrected(row, facts.added(), changes)
                .map(since -> new CorrectPerson(person, since.event(), since.changed()))
                .ifPresent(correct -> steps.add(Step.administer(correct, facts.version())));
        if (!same) {
            steps.add(Step.administer(change, facts.version()));
        }
        return new Plan(true, steps, Directory.ACCOUNT, name, changes.all());
    }

    @Override
    public @Nullable String name(String person, String account, String thing) {
        return stands.name(Directory.PERSON, person, account, thing, PersonFacts::name);
    }
}
