package io.meridian.exchange.mapping;

import io.meridian.shared.RuleBroken;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** Reads mapping documents (YAML, of which JSON is a part), and knows the ones that come with the product. */
@Component
public class Mappings {
    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    /** @throws RuleBroken the document is no mapping; says where */
    public static Mapping read(String text) {
        try {
            Mapping mapping = YAML.readValue(text, Mapping.class);
            if (mapping.fields() == null || mapping.key() == null || mapping.zone() == null || mapping.into() == null) {
                throw new RuleBroken("mapping-is-complete", "mapping", "into, source, key, zone, fields");
            }
            mapping.fields().forEach((field, source) -> {
                long given = java.util.stream.Stream.of(source.column(), source.constant(), source.template())
                        .filter(java.util.Objects::nonNull)
                        .count();
                if (given != 1) {
                    throw new RuleBroken("field-has-one-source", "mapping", field);
                }
            });
            return mapping;
        } catch (UnrecognizedPropertyException unknown) {
            throw new RuleBroken("mapping-says-only-what-is-known", "mapping", unknown.getPropertyName());
        } catch (DatabindException wrong) {
            throw new RuleBroken("mapping-is-readable", "mapping", wrong.getOriginalMessage());
        } catch (JacksonException unreadable) {
            throw new RuleBroken("mapping-is-readable", "mapping", unreadable.getOriginalMessage());
        }
    }

    public static String write(Mapping mapping) {
        return YAML.writeValueAsString(mapping);
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
