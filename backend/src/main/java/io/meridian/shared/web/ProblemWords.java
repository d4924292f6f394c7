package io.meridian.shared.web;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The English sentence of every problem code, from {@code problems/<module>.properties}; a code without one reads as the
 * sentence that it is.
 */
@Component
class ProblemWords {
    private final Properties sentences = new Properties();

    ProblemWords() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:problems/*.properties")) {
                try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    sentences.load(reader);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    String title(String code) {
        String words = code.replace('-', ' ');
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    String detail(String code, List<String> arguments) {
        String sentence = sentences.getProperty(code);
        if (sentence == null) {
            return title(code) + ".";
        }
        return new MessageFormat(sentence, Locale.ROOT).format(arguments.toArray());
    }
}
