package io.meridian.realtime;

import io.meridian.identity.SignedSessions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.web.socket.config.annotation.EnableWebSocket;
import org.springframework.web.socket.config.annotation.WebSocketConfigurer;
import org.springframework.web.socket.config.annotation.WebSocketHandlerRegistry;
import org.springframework.web.socket.server.standard.ServletServerContainerFactoryBean;

/** Opens {@code /api/live}. */
@Configuration(proxyBeanMethods = false)
@EnableWebSocket
@EnableConfigurationProperties(LiveLimits.class)
class LiveConfiguration implements WebSocketConfigurer {
    private final LiveSocket socket;
    private final SignedSessions sessions;
    private final Cuts cuts;

    LiveConfiguration(LiveSocket socket, SignedSessions sessions, Cuts cuts) {
        this.socket = socket;
        this.sessions = sessions;
        this.cuts = cuts;
    }

    @Override
    public void registerWebSocketHandlers(WebSocketHandlerRegistry registry) {
        // The origin is checked by our own interceptor, which, unlike Spring's, refuses who names none.
        registry.addHandler(socket, "/api/live").addInterceptors(new Handshake(sessions, cuts));
    }

    @Bean
    ServletServerContainerFactoryBean webSocketContainer() {
        ServletServerContainerFactoryBean container = new ServletServerContainerFactoryBean();
        container.setMaxTextMessageBufferSize(8192);
        container.setMaxBinaryMessageBufferSize(1024);
        container.setAsyncSendTimeout(5_000L);
        return container;
    }
}
