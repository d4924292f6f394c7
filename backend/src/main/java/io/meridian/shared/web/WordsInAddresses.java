package io.meridian.shared.web;

import org.springframework.context.annotation.Configuration;
import org.springframework.core.convert.converter.Converter;
import org.springframework.core.convert.converter.ConverterFactory;
import org.springframework.format.FormatterRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import tools.jackson.databind.json.JsonMapper;

/** A word of a closed list is the same in an address as in a body: {@code governance=control}. */
@Configuration(proxyBeanMethods = false)
class WordsInAddresses implements WebMvcConfigurer {
    private final JsonMapper json;

    WordsInAddresses(JsonMapper json) {
        this.json = json;
    }

    @Override
    @SuppressWarnings("rawtypes")
    public void addFormatters(FormatterRegistry registry) {
        registry.addConverterFactory(new ConverterFactory<String, Enum>() {
            @Override
            public <T extends Enum> Converter<String, T> getConverter(Class<T> words) {
                return word -> json.convertValue(word, words);
            }
        });
    }
}
