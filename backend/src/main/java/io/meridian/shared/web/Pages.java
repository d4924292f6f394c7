package io.meridian.shared.web;

import java.io.IOException;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.resource.PathResourceResolver;

/**
 * The browser's half: files whose name carries their hash may be kept for ever, all others are asked for anew, and every
 * address that is neither a file nor the API's is a page of the application.
 */
@Configuration(proxyBeanMethods = false)
class Pages implements WebMvcConfigurer {
    private final String place;

    Pages(@Value("${meridian.pages:classpath:/static/}") String place) {
        this.place = place;
    }

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(place + "assets/")
                .setCacheControl(
                        CacheControl.maxAge(Duration.ofDays(365)).cachePublic().immutable());
        registry.addResourceHandler("/**")
                .addResourceLocations(place)
                .setCacheControl(CacheControl.noCache())
                .resourceChain(true)
                .addResolver(new PageResolver());
    }

    @Override
    public void addViewControllers(ViewControllerRegistry registry) {
        registry.addViewController("/").setViewName("forward:/index.html");
    }

    private static final class PageResolver extends PathResourceResolver {
        @Override
        protected @Nullable Resource getResource(String path, Resource location) throws IOException {
            Resource file = path.isEmpty() ? null : super.getResource(path, location);
            if (file != null) {
                return file;
            }
            return isPage(path) ? super.getResource("index.html", location) : null;
        }

        private static boolean isPage(String path) {
            boolean service = path.equals("api")
                    || path.startsWith("api/")
                    || path.startsWith("v3/")
                    || path.startsWith("actuator")
                    || path.startsWith("assets/");
            return !service && path.lastIndexOf('.') <= path.lastIndexOf('/');
        }
    }
}
