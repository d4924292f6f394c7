package io.meridian.directory.read.people;

import io.meridian.directory.Directory;
import io.meridian.documents.Reader;
import io.meridian.history.Moment;
import io.meridian.history.Views;
import io.meridian.identity.Signed;
import io.meridian.shared.Unknown;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Answers who is a person of ours; whoever is signed in may ask. */
@RestController
class PeopleController {
    private final Views views;

    PeopleController(Views views) {
        this.views = views;
    }

    @GetMapping("/api/directory/people")
    Views.Answer<PeopleView> people(
            Signed signed,
            Moment moment,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition) {
        return views.read(
                Directory.ACCOUNT,
                moment,
                Reader.of(signed.person()),
                minPosition,
                (documents, reading) -> PeopleView.read(documents, reading, signed.administrator()));
    }

    @GetMapping("/api/directory/people/{person}")
    Views.Answer<PersonView> person(
            Signed signed,
            @PathVariable String person,
            Moment moment,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition) {
        return views.read(
                Directory.ACCOUNT,
                moment,
                Reader.of(signed.person()),
                minPosition,
                (documents, reading) -> documents
                        .get(Directory.PERSON, person)
                        .filter(facts -> facts.added().at(reading).isPresent())
                        .map(facts -> PersonView.read(facts, documents, reading))
                        .orElseThrow(() -> new Unknown("person")));
    }
}
