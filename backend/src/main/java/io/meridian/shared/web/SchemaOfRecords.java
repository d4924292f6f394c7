package io.meridian.shared.web;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Says in the schema of a record which fields are always there and which may be null, from the nullness of its
 * components; and fails where two records share a simple name, which would be merged silently.
 */
@Component
class SchemaOfRecords implements ModelConverter {
    private static final String SEEN = "x-nullness";

    private final Map<String, Class<?>> names = new ConcurrentHashMap<>();

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (schema == null || !raw.isRecord()) {
            return schema;
        }
        String name = schema.get$ref() == null
                ? schema.getName()
                : schema.get$ref().substring(schema.get$ref().lastIndexOf('/') + 1);
        if (name == null) {
            return schema;
        }
        Class<?> holder = names.putIfAbsent(name, raw);
        if (holder != null && holder != raw) {
            throw new IllegalStateException("two records are called " + name + ": " + holder + " and " + raw);
        }
        Schema<?> model = context.getDefinedModels().getOrDefault(name, schema);
        if (model.getProperties() != null
                && (model.getExtensions() == null || !model.getExtensions().containsKey(SEEN))) {
            describe(raw, model);
            model.addExtension(SEEN, true);
        }
        return schema;
    }

    static void forgetMarks(Map<String, Schema> schemas) {
        schemas.values().forEach(schema -> {
            if (schema.getExtensions() != null) {
                schema.getExtensions().remove(SEEN);
            }
        });
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static void describe(Class<?> raw, Schema<?> model) {
        List<String> required = new ArrayList<>();
        Map<String, Schema> properties = model.getProperties();
        for (RecordComponent component : raw.getRecordComponents()) {
            Schema property = properties.get(component.getName());
            if (property == null) {
                continue;
            }
            if (RequiredFields.isRequired(component) || component.getType().isPrimitive()) {
                required.add(component.getName());
            } else {
                properties.put(component.getName(), orNull(property));
            }
        }
        model.setRequired(required.isEmpty() ? null : required);
    }

    @SuppressWarnings({"rawtypes", "unchecked"})
    private static Schema<?> orNull(Schema property) {
        if (property.get$ref() != null) {
            return new Schema<>().oneOf(List.of(property, new Schema<>().types(new LinkedHashSet<>(Set.of("null")))));
        }
        Set<String> types = property.getTypes();
        if (types != null) {
            Set<String> wider = new LinkedHashSet<>(types);
            wider.add("null");
            property.setTypes(wider);
        }
        return property;
    }
}
