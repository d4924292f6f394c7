package io.meridian.history;

import io.meridian.documents.Discretion;
import io.meridian.documents.Fact;
import io.meridian.documents.Facts;
import io.meridian.documents.Projection;
import io.meridian.documents.Reader;
import io.meridian.documents.View;
import io.meridian.identity.AccountAccess;
import io.meridian.identity.Signed;
import io.meridian.shared.Instants;
import java.util.List;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Answers what differs between the two axes at an instant, and at which instants anything changed at all. */
@RestController
class DifferencesController {
    private final ViewsInTime views;
    private final AccountAccess access;
    private final Explaining.Told told;
    private final List<View<?>> folded;

    DifferencesController(
            ViewsInTime views,
            AccountAccess access,
            Titles titles,
            List<Discretion> discretions,
            List<Projection> projections) {
        this.views = views;
        this.access = access;
        this.told = new Explaining.Told(titles, Discretion.all(discretions));
        this.folded = FoldedViews.of(projections);
    }

    @GetMapping("/api/accounts/{account}/differences")
    Differences differences(
            Signed signed,
            @PathVariable String account,
            @RequestParam String at,
            @RequestParam(required = false) @Nullable String known) {
        access.requireReadable(signed, account);
        Moment moment = new Moment(
                known == null || known.isEmpty() ? null : MomentArgument.instant(known, "known"),
                MomentArgument.instant(at, "at"));
        return views.differences(account, moment, Reader.of(signed.person()), told, folded);
    }

    /**
     * Instants at which something was recorded, and at which something reads differently from as is known now: it began to
     * be true, or came to its end (an appointment, a due that was not kept); ascending. {@code since} leaves what was
     * recorded after it.
     */
    record AccountChanges(List<String> recorded, List<String> effective) {}

    @GetMapping("/api/accounts/{account}/changes")
    AccountChanges changes(
            Signed signed, @PathVariable String account, @RequestParam(required = false) @Nullable String since) {
        access.requireReadable(signed, account);
        long after = since == null ? Instants.OPEN : MomentArgument.instant(since, "since");
        return views.read(account, Moment.NOW, Reader.of(signed.person()), null, (documents, reading) -> {
                    List<Facts> things = folded.stream()
                            .filter(view -> Facts.class.isAssignableFrom(view.type()))
                            .flatMap(view -> documents.documents(view).stream())
                            .filter(document -> document.account().equals(account))
                            .map(document -> (Facts) document.body())
                            .toList();
                    return new AccountChanges(
                            texts(things.stream()
                                    .flatMap(thing -> thing.tracks().stream())
                                    .flatMap(track -> track.facts().stream())
                                    .mapToLong(Fact::recordedAt)
                                    .filter(at -> at > after)),
                            texts(things.stream()
                                    .flatMapToLong(thing -> turns(thing, after))
                                    .filter(at -> at != Instants.OPEN && at <= reading.at())));
                })
                .view();
    }

    /** Where what stands of a thing begins, and where time alone ends it: two instants of a fact at most. */
    private static LongStream turns(Facts thing, long after) {
        return thing.tracks().stream()
                .<Fact<?>>flatMap(track -> track.standing().stream())
                .filter(fact -> fact.recordedAt() > after)
                .flatMapToLong(
                        fact -> LongStream.concat(LongStream.of(fact.effectiveAt()), thing.turnsAt(fact).stream()));
    }

    private static List<String> texts(LongStream instants) {
        return instants.sorted().distinct().mapToObj(Instants::text).toList();
    }
}
