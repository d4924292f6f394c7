package io.meridian.demo;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/** A mapping of the demo's data, whose values are texts, lists and further mappings; a wrong one is named by its place. */
record Page(String place, Map<?, ?> entries) {

    static Page read(String resource) {
        try (InputStream in = Page.class.getResourceAsStream("/demo/" + resource)) {
            if (in == null) {
                throw new IllegalStateException("there is no demo/" + resource);
            }
            LoaderOptions options = new LoaderOptions();
            DumperOptions dumping = new DumperOptions();
            Object read = new Yaml(
                            new SafeConstructor(options),
                            new Representer(dumping),
                            dumping,
                            options,
                            new EverythingIsText())
                    .load(in);
            return new Page(resource, (Map<?, ?>) read);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    boolean has(String key) {
        return entries.containsKey(key);
    }

    String text(String key) {
        String text = maybe(key);
        if (text == null) {
            throw new IllegalStateException(place + " lacks " + key);
        }
        return text;
    }

    @Nullable
    String maybe(String key) {
        Object value = entries.get(key);
        if (value == null || value instanceof String) {
            return (String) value;
        }
        throw new IllegalStateException(place + ": " + key + " is not a text");
    }

    /** A list of texts, empty where it is left out. */
    List<String> words(String key) {
        List<String> words = new ArrayList<>();
        if (entries.get(key) instanceof List<?> list) {
            list.forEach(word -> words.add((String) word));
        }
        return words;
    }

    /** A list of mappings, empty where it is left out. */
    List<Page> pages(String key) {
        List<Page> pages = new ArrayList<>();
        if (entries.get(key) instanceof List<?> list) {
            list.forEach(one -> pages.add(new Page(place + " " + key + " " + (pages.size() + 1), (Map<?, ?>) one)));
        }
        return pages;
    }

    Page page(String key) {
        if (entries.get(key) instanceof Map<?, ?> map) {
            return new Page(place + " " + key, map);
        }
        throw new IllegalStateException(place + " lacks " + key);
    }

    /** A mapping of names to mappings, in their order. */
    Map<String, Page> named(String key) {
        Map<String, Page> named = new LinkedHashMap<>();
        if (entries.get(key) instanceof Map<?, ?> map) {
            map.forEach((name, one) -> named.put((String) name, new Page(place + " " + name, (Map<?, ?>) one)));
        }
        return named;
    }

    /** A mapping of names to texts, in their order. */
    Map<String, String> texts(String key) {
        Map<String, String> texts = new LinkedHashMap<>();
        if (entries.get(key) instanceof Map<?, ?> map) {
            map.forEach((name, text) -> texts.put((String) name, (String) text));
        }
        return texts;
    }

    /** Refuses a misspelt key, which would otherwise be silently left out. */
    void onlyKnows(Set<String> keys) {
        for (Object key : entries.keySet()) {
            if (!keys.contains(key)) {
                throw new IllegalStateException(place + " has an unknown " + key);
            }
        }
    }

    private static final class EverythingIsText extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            // 2026-06-30 and 08:00 stay what is written
        }
    }
}
