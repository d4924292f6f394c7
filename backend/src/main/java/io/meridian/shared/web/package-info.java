/** What every endpoint shares: problems, body limits, required fields, and the description of the API. */
@NullMarked
@NamedInterface("web")
package io.meridian.shared.web;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
