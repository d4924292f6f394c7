package io.meridian.overview.read.palette;

import io.meridian.account.Accounts;
import io.meridian.contact.ContactFacts;
import io.meridian.contact.Contacts;
import io.meridian.directory.Directory;
import io.meridian.documents.Document;
import io.meridian.documents.DocumentStore;
import io.meridian.documents.Query;
import io.meridian.documents.Reader;
import io.meridian.documents.Reading;
import io.meridian.history.AcrossAccounts;
import io.meridian.identity.Signed;
import io.meridian.overview.read.palette.Palette.Found;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Finds accounts and people by name, as far as the signed-in person may see them, as of now. */
@RestController
class PaletteController {
    private static final int MOST = 12;

    private final DocumentStore store;
    private final AcrossAccounts across;

    PaletteController(DocumentStore store, AcrossAccounts across) {
        this.store = store;
        this.across = across;
    }

    @GetMapping("/api/palette")
    Palette palette(
            Signed signed,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition,
            @RequestParam(defaultValue = "") String q) {
        String word = q.strip().toLowerCase(Locale.ROOT);
        Set<String> accounts = across.readable(signed, minPosition);
        Reading reading = new Reading(across.now(), Reader.of(signed.person()));
        List<Found> found = new ArrayList<>();
        Map<String, String> names = new HashMap<>();
        store.find(Query.of(Accounts.ACCOUNT).in("account", accounts)).forEach(account -> {
            String name = account.body().name(reading).orElse("");
            names.put(account.account(), name);
            found.add(new Found(
                    "account",
                    account.account(),
                    account.account(),
                    name,
                    account.body().headquarters(reading).map(at -> at.city()).orElse(null)));
        });
        if (!word.isEmpty()) {
            store.find(Query.of(Contacts.CONTACT)
                            .in("account", accounts)
                            .in("audience", reading.reader().sets()))
                    .forEach(contact -> found.add(contact(contact, names, reading)));
            store.find(Query.of(Directory.PERSON))
                    .forEach(person -> found.add(new Found(
                            "person",
                            person.id(),
                            null,
                            person.body().name(reading).orElse(""),
                            person.body().region(reading).orElse(null))));
        }
        return new Palette(
                found.stream()
                        .filter(one -> one.name().toLowerCase(Locale.ROOT).contains(word))
                        .sorted(Comparator.comparing((Found one) ->
                                        !one.name().toLowerCase(Locale.ROOT).startsWith(word))
                                .thenComparing(Found::kind)
                                .thenComparing(Found::name))
                        .limit(MOST)
                        .toList(),
                across.standsStill(accounts, Accounts.ACCOUNT, Accounts.TEAM, Contacts.CONTACT, Directory.PERSON)
                        .first());
    }

    private static Found contact(Document<ContactFacts> contact, Map<String, String> names, Reading reading) {
        return new Found(
                "contact",
                contact.id(),
                contact.account(),
                contact.body().name(reading).orElse(""),
                names.get(contact.account()));
    }
}
