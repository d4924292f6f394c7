package io.meridian.history;

import io.meridian.documents.Discretion;
import io.meridian.documents.Documents;
import io.meridian.documents.Facts;
import io.meridian.documents.Projection;
import io.meridian.documents.Reader;
import io.meridian.documents.View;
import io.meridian.identity.AccountAccess;
import io.meridian.identity.Signed;
import io.meridian.shared.Unknown;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;

/** Answers the history of any thing that some projection keeps facts of, as known by the asked instant. */
@RestController
class ThingHistoryController {
    private static final String DIRECTORY = "directory";

    private final Views views;
    private final AccountAccess access;
    private final Discretion discretion;
    private final List<View<? extends Facts>> kept;

    ThingHistoryController(
            Views views, AccountAccess access, List<Projection> projections, List<Discretion> discretions) {
        this.views = views;
        this.access = access;
        this.discretion = Discretion.all(discretions);
        this.kept = FoldedViews.of(projections).stream()
                .filter(view -> Facts.class.isAssignableFrom(view.type()))
                .<View<? extends Facts>>map(ThingHistoryController::ofFacts)
                .toList();
    }

    @GetMapping("/api/accounts/{account}/things/{thing}/history")
    Views.Answer<ThingHistory> thingHistory(
            Signed signed,
            @PathVariable String account,
            @PathVariable String thing,
            Moment moment,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition) {
        access.requireReadable(signed, account);
        return read(account, thing, moment, signed, minPosition);
    }

    @GetMapping("/api/directory/things/{thing}/history")
    Views.Answer<ThingHistory> directoryThingHistory(
            Signed signed,
            @PathVariable String thing,
            Moment moment,
            @RequestHeader(name = "Min-Position", required = false) @Nullable String minPosition) {
        return read(DIRECTORY, thing, moment, signed, minPosition);
    }

    private Views.Answer<ThingHistory> read(
            String account, String thing, Moment moment, Signed signed, @Nullable String minPosition) {
        return views.read(
                account,
                moment,
                Reader.of(signed.person()),
                minPosition,
                (documents, reading) -> ThingHistory.of(
                        thing, facts(documents, account, thing), said -> discretion.said(said, documents)));
    }

    /** A document of its own, or a part of one that is kept per account (an entity of the tree, an appointment). */
    private Facts facts(Documents documents, String account, String thing) {
        for (View<? extends Facts> view : kept) {
            Optional<? extends Facts> own = documents.get(view, thing).filter(facts -> !facts.gathers());
            if (own.isPresent()) {
                return own.get();
            }
            Optional<Facts> part = documents.get(view, account).flatMap(facts -> facts.part(thing));
            if (part.isPresent()) {
                return part.get();
            }
        }
        throw new Unknown("thing");
    }

    @SuppressWarnings("unchecked")
    private static View<? extends Facts> ofFacts(View<?> view) {
        return (View<? extends Facts>) view;
    }
}
