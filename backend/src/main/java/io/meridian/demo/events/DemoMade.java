package io.meridian.demo.events;

import io.meridian.eventlog.EventName;
import org.axonframework.serialization.Revision;

/** A demo workspace is complete; {@code acts} were told. */
@EventName("demo.made")
@Revision("1")
public record DemoMade(String workspace, int acts) {}
