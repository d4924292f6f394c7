package io.meridian.exchange.mapping;

import io.meridian.shared.web.FileLanguage;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A proposed mapping as a document to read and to edit: a line for each field, what nothing gives left out, and beside what is to be
 * looked at a comment in the reader's language.
 */
public final class ProposedText {
    private final Properties comments;

    private ProposedText(FileLanguage language) {
        this.comments = language.texts("/exchange/proposal");
    }

    public static String of(Mapping mapping, List<TargetField> fields, FileLanguage language) {
        return new ProposedText(language).text(mapping, fields);
    }

    /** The line that says a field, to be completed. */
    public static String line(String field, String zone) {
        return field.equals("zone") ? field + ": { constant: " + quoted(zone) + " }" : field + ": { column: \"…\" }";
    }

    private String text(Mapping mapping, List<TargetField> fields) {
        List<String> lines = new ArrayList<>();
        lines.add("# " + said("head"));
        lines.add("name: " + quoted(mapping.name()));
        lines.add("into: " + mapping.into());
        lines.add(beside("source: " + quoted(mapping.source()), "source"));
        lines.add(beside(
                "key: ["
                        + String.join(
                                ", ",
                                mapping.key().stream().map(ProposedText::quoted).toList()) + "]",
                "key"));
        lines.add(beside(
                "file: { separator: " + quoted(mapping.shape().separator()) + ", encoding: "
                        + quoted(mapping.shape().encoding()) + " }",
                "file"));
        lines.add(beside("zone: " + quoted(mapping.zone().getId()), "zone"));
        boolean none = mapping.fields().isEmpty();
        lines.add(none ? "fields: {}" : beside("fields:", "fields"));
        for (TargetField field : fields) {
            FieldSource source = mapping.fields().get(field.name());
            if (source != null) {
                String line = "  " + field.name() + ": " + flow(source);
                lines.add(source.constant() == null ? line : beside(line, "check"));
            } else if (field.required()) {
                lines.add(beside("  # " + line(field.name(), mapping.zone().getId()), "decide"));
            }
        }
        return String.join("\n", lines) + "\n";
    }

    private static String flow(FieldSource source) {
        List<String> parts = new ArrayList<>();
        add(parts, "column", source.column());
        add(parts, "constant", source.constant());
        add(parts, "date", source.date());
        add(parts, "number", source.number());
        if (source.ref() != null) {
            parts.add("ref: " + source.ref());
        }
        Map<String, String> values = source.values();
        if (values != null) {
            parts.add("values: { "
                    + String.join(
                            ", ",
                            values.entrySet().stream()
                                    .map(word -> quoted(word.getKey()) + ": " + quoted(word.getValue()))
                                    .toList())
                    + " }");
        }
        return "{ " + String.join(", ", parts) + " }";
    }

    private static void add(List<String> parts, String word, @Nullable String value) {
        if (value != null) {
            parts.add(word + ": " + quoted(value));
        }
    }

    private String beside(String line, String comment) {
        return line + "   # " + said(comment);
    }

    private String said(String comment) {
        return Objects.requireNonNull(comments.getProperty(comment), comment);
    }

    /** As a text in double quotes is written: a name of a column may hold whatever it likes. */
    static String quoted(String text) {
        StringBuilder quoted = new StringBuilder("\"");
        for (char letter : text.toCharArray()) {
            switch (letter) {
                case '"', '\\' -> quoted.append('\\').append(letter);
                case '\t' -> quoted.append("\\t");
                case '\n' -> quoted.append("\\n");
                case '\r' -> quoted.append("\\r");
                default -> {
                    if (letter < ' ' || letter == 0x7F || letter == 0x85 || letter == 0x2028 || letter == 0x2029) {
                        quoted.append("\\u%04x".formatted((int) letter));
                    } else {
                        quoted.append(letter);
                    }
                }
            }
        }
        return quoted.append('"').toString();
    }
}
