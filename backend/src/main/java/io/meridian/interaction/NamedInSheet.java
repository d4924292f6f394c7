package io.meridian.interaction;

import io.meridian.commitment.Shown;
import io.meridian.documents.Documents;
import io.meridian.documents.View;
import io.meridian.interaction.events.InteractionLogged;
import java.util.List;
import java.util.stream.Stream;

/** What a sheet names, as far as the reader may know that there is such a thing. Cases are known by their ids alone. */
public record NamedInSheet(Documents documents) {
    private static final View<Object> CASE = new View<>("case", Object.class);

    /** Promises written down in it. */
    public List<String> promises(List<String> ids) {
        Shown shown = new Shown(documents);
        return ids.stream().filter(id -> shown.promise(id) != null).toList();
    }

    public List<String> links(List<String> links) {
        return links.stream().filter(this::shows).toList();
    }

    /** The sheet without what it names beyond that. */
    public InteractionLogged of(InteractionLogged said) {
        return said.naming(links(said.links()), promises(said.promises()));
    }

    /** What somebody makes of the links they see, and those they do not see: these stay as they are. */
    public List<?> withUnseen(List<?> made, List<String> present) {
        return Stream.concat(made.stream(), present.stream().filter(link -> !shows(link)))
                .distinct()
                .toList();
    }

    private boolean shows(String link) {
        int colon = link.indexOf(':');
        String id = link.substring(colon + 1);
        Shown shown = new Shown(documents);
        return switch (link.substring(0, Math.max(0, colon))) {
            case "commitment" -> shown.promise(id) != null;
            case "interaction" -> shown.interaction(id) != null;
            case "case" -> documents.get(CASE, id).isPresent();
            default -> true;
        };
    }
}
