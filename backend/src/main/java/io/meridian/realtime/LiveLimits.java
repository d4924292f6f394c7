package io.meridian.realtime;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * What one connection may take and give (R10, R13–R18).
 *
 * @param messageSize characters of one frame from a client
 * @param burst frames at once, {@code perSecond} in the long run
 * @param tooSlow how long a frame may wait for a client to take it
 * @param ping how often the server asks for a sign of life, {@code silence} how long it waits for any
 * @param gap between two hints about one account, {@code wideGap} about lists across accounts
 */
@ConfigurationProperties("meridian.live")
record LiveLimits(
        @DefaultValue("4096") int messageSize,
        @DefaultValue("40") int burst,
        @DefaultValue("10") int perSecond,
        @DefaultValue("50") int subscriptions,
        @DefaultValue("20") int connectionsPerPerson,
        @DefaultValue("10s") Duration tooSlow,
        @DefaultValue("20s") Duration ping,
        @DefaultValue("50s") Duration silence,
        @DefaultValue("100ms") Duration gap,
        @DefaultValue("500ms") Duration wideGap) {}
