package io.meridian.commitment.read.list;

import io.meridian.commitment.CommitmentCard;
import io.meridian.commitment.CommitmentFilter;
import io.meridian.contact.Contacts;
import io.meridian.directory.PersonName;
import io.meridian.documents.Documents;
import io.meridian.documents.Reading;
import io.meridian.shared.Instants;
import io.meridian.shared.Money;
import io.meridian.shared.When;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** The rows of an account's promises as a file has them. */
final class CommitmentsCsv {
    static final List<String> COLUMNS = List.of(
            "commitment",
            "side",
            "kind",
            "state",
            "what",
            "due",
            "zone",
            "daysLate",
            "value",
            "currency",
            "responsible",
            "counterpart",
            "region",
            "productLine",
            "made",
            "ended");

    private CommitmentsCsv() {}

    static List<List<@Nullable Object>> read(Documents documents, Reading reading, CommitmentFilter filter) {
        return CommitmentList.read(documents, reading, filter).commitments().stream()
                .map(card -> cells(card, documents, reading))
                .toList();
    }

    private static List<@Nullable Object> cells(CommitmentCard card, Documents documents, Reading reading) {
        When due = card.due();
        Money value = card.value();
        return Arrays.asList(
                card.id(),
                word(card.side()),
                word(card.kind()),
                word(card.state()),
                card.what(),
                due == null ? null : due.date() == null ? Instants.text(due.begin()) : due.date(),
                due == null ? null : due.zone().getId(),
                card.daysLate(),
                value == null ? null : value.amount(),
                value == null ? null : value.currency(),
                name(card.responsible(), documents, reading),
                card.counterpart() == null ? null : name(card.counterpart(), documents, reading),
                card.region(),
                card.productLine(),
                card.madeAt(),
                card.endedAt());
    }

    /** As the API spells it. */
    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** A person of ours or a contact. */
    private static String name(String person, Documents documents, Reading reading) {
        return documents
                .get(Contacts.CONTACT, person)
                .flatMap(contact -> contact.name(reading))
                .orElseGet(() -> PersonName.of(documents, person, reading));
    }
}
