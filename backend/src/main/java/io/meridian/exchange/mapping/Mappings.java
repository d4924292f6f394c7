package io.meridian.exchange.mapping;

import static java.util.stream.Collectors.joining;

import io.meridian.shared.RuleBroken;
import io.meridian.shared.web.ZonesByName;
import java.io.IOException;
import java.io.InputStream;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads mapping documents (YAML, of which JSON is a part), and knows the ones that come with the product. */
@Component
public class Mappings {
    private static final Pattern TWICE = Pattern.compile("^Duplicate .*?[\"'](.*)[\"']");

    private static final YAMLMapper YAML = YAMLMapper.builder(YAMLFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .addModule(new SimpleModule("mapped-zones")
                    .addDeserializer(
                            ZoneId.class,
                            new ZonesByName(name -> new RuleBroken("mapping-names-known-zones", "mapping", name))))
            .build();

    /** @throws RuleBroken the document is no mapping; says where */
    public static Mapping read(String text) {
        try {
            Mapping mapping = YAML.readValue(text, Mapping.class);
            verify(mapping);
            return mapping;
        } catch (UnrecognizedPropertyException unknown) {
            throw new RuleBroken(
                    "mapping-says-only-what-is-known", "mapping", unknown.getPropertyName(), line(unknown));
        } catch (DatabindException other) {
            if (other.getCause() instanceof RuleBroken rule) {
                throw rule;
            }
            throw refused(other);
        } catch (JacksonException unreadable) {
            throw refused(unreadable);
        }
    }

    /** In words and by its place: what the reader of documents says of it are names of classes, or speaks English only. */
    private static RuleBroken refused(JacksonException wrong) {
        String path = wrong.getPath().stream()
                .map(JacksonException.Reference::getPropertyName)
                .filter(Objects::nonNull)
                .collect(joining("."));
        Matcher twice = TWICE.matcher(String.valueOf(wrong.getOriginalMessage()));
        if (twice.find()) {
            return new RuleBroken("mapping-says-each-word-once", "mapping", twice.group(1), line(wrong), column(wrong));
        }
        if (!(wrong instanceof DatabindException)) {
            return new RuleBroken("mapping-is-readable", "mapping", line(wrong), column(wrong));
        }
        return path.isEmpty()
                ? incomplete()
                : new RuleBroken("mapping-takes-what-it-says", "mapping", path, line(wrong), column(wrong));
    }

    private static String line(JacksonException wrong) {
        return Integer.toString(
                wrong.getLocation() == null
                        ? 1
                        : Math.max(1, wrong.getLocation().getLineNr()));
    }

    private static String column(JacksonException wrong) {
        return Integer.toString(
                wrong.getLocation() == null
                        ? 1
                        : Math.max(1, wrong.getLocation().getColumnNr()));
    }

    private static RuleBroken incomplete() {
        return new RuleBroken("mapping-is-complete", "mapping", "into, source, key, zone, fields");
    }

    private static void verify(@Nullable Mapping mapping) {
        if (mapping == null
                || mapping.fields() == null
                || blank(mapping.into())
                || blank(mapping.source())
                || mapping.zone() == null
                || mapping.key() == null
                || mapping.key().isEmpty()
                || mapping.key().stream().anyMatch(Mappings::blank)) {
            throw incomplete();
        }
        mapping.fields().forEach(Mappings::verify);
        for (Mapping.Member member : mapping.members()) {
            if (member == null || member.function() == null || member.role() == null) {
                throw new RuleBroken("mapping-is-complete", "mapping", "team: person, function, role");
            }
            verify("team", member.person());
        }
    }

    private static void verify(String field, @Nullable FieldSource source) {
        long given = source == null
                ? 0
                : Stream.of(source.column(), source.constant(), source.template())
                        .filter(value -> value != null)
                        .count();
        if (source == null || given != 1) {
            throw new RuleBroken("field-has-one-source", "mapping", field);
        }
        try {
            source.format();
        } catch (IllegalArgumentException badPattern) {
            throw new RuleBroken("date-format-is-known", "mapping", String.valueOf(source.date()));
        }
        try {
            source.numbers();
        } catch (IllegalArgumentException badExample) {
            throw new RuleBroken("number-format-is-known", "mapping", String.valueOf(source.number()));
        }
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /** The mapping documents that come with the product, by name. */
    public List<String> names() {
        return resources().stream()
                .map(resource -> String.valueOf(resource.getFilename()).replace(".yaml", ""))
                .sorted()
                .toList();
    }

    public Optional<String> text(String name) {
        return resources().stream()
                .filter(resource -> (name + ".yaml").equals(resource.getFilename()))
                .findFirst()
                .map(Mappings::text);
    }

    private static List<Resource> resources() {
        try {
            return new ArrayList<>(List.of(
                    new PathMatchingResourcePatternResolver().getResources("classpath:/exchange/mappings/*.yaml")));
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static String text(Resource resource) {
        try (InputStream in = resource.getInputStream()) {
            return new String(in.readAllBytes(), java.nio.charset.StandardCharsets.UTF_8);
        } catch (IOException broken) {
            throw new IllegalStateException(broken);
        }
    }
}
