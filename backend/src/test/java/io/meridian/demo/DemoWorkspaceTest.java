package io.meridian.demo;

import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ActiveProfiles;

/** One demo workspace with its anchor fixed, in memory, shared by the tests that look at it and change nothing. */
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"meridian.store=memory", "meridian.demo.anchor=2026-11-23"})
@ActiveProfiles("demo")
abstract class DemoWorkspaceTest {}
