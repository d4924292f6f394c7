package io.meridian.demo.events;

import io.meridian.eventlog.EventName;
import java.time.LocalDate;
import org.axonframework.serialization.Revision;

/** The making of a demo workspace has begun; {@code anchor} is the Monday its stories end before. */
@EventName("demo.begun")
@Revision("1")
public record DemoBegun(String workspace, LocalDate anchor) {}
