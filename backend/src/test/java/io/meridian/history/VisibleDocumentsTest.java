package io.meridian.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.meridian.documents.AccountShelf;
import io.meridian.documents.Audience;
import io.meridian.documents.Document;
import io.meridian.documents.Reader;
import io.meridian.documents.Shelves;
import io.meridian.documents.View;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class VisibleDocumentsTest {
    private static final View<String> SPAN = new View<>("span", String.class);
    private static final View<String> LAST = new View<>("last", String.class);
    private static final Reader BEN = Reader.of("ben");
    private static final Audience ANNAS = Audience.of(List.of("anna"));

    @Test
    void aDocumentWhoseIdIsGoneIsJudgedByTheThingItIsAbout() {
        AccountShelf then = shelf(document(SPAN, "p1:3", "p1", Audience.EVERYBODY));

        assertThat(past(then, shelf(document(SPAN, "p1:0", "p1", ANNAS)))).isEmpty();
        assertThat(past(then, shelf(document(SPAN, "p1:0", "p1", Audience.EVERYBODY))))
                .containsExactly("p1:3");
    }

    @Test
    void aDocumentIsJudgedByItselfBeforeItsThing() {
        AccountShelf then = shelf(
                document(SPAN, "acme", "acme", Audience.EVERYBODY),
                document(LAST, "acme:anna", "acme", Audience.EVERYBODY));
        AccountShelf live =
                shelf(document(SPAN, "acme", "acme", Audience.EVERYBODY), document(LAST, "acme:anna", "acme", ANNAS));

        assertThat(past(then, live)).containsExactly("acme");
        assertThat(VisibleDocuments.past(List.of(then), List.of(live), BEN).documents(LAST))
                .isEmpty();
    }

    @Test
    void whereTheThingIsKnownInAnotherViewOnlyTheNarrowestOfItDecides() {
        AccountShelf then = shelf(document(SPAN, "p1:3", "p1", Audience.EVERYBODY));

        assertThat(past(then, shelf(document(LAST, "a", "p1", Audience.EVERYBODY), document(LAST, "b", "p1", ANNAS))))
                .isEmpty();
        assertThat(past(then, shelf(document(LAST, "a", "p1", Audience.EVERYBODY))))
                .containsExactly("p1:3");
    }

    @Test
    void whatIsNotThereTodayIsHidden() {
        assertThat(past(shelf(document(SPAN, "p1:3", "p1", Audience.EVERYBODY)), AccountShelf.EMPTY))
                .isEmpty();
    }

    private static List<String> past(AccountShelf then, AccountShelf live) {
        return VisibleDocuments.past(List.of(then), List.of(live), BEN).documents(SPAN).stream()
                .map(Document::id)
                .toList();
    }

    private static AccountShelf shelf(Document<?>... documents) {
        return Shelves.of(documents);
    }

    private static Document<String> document(View<String> view, String id, String thing, Audience audience) {
        return new Document<>(view, "acme", id, thing, audience, "body", Map.of());
    }
}
