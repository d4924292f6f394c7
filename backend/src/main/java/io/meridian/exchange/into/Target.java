package io.meridian.exchange.into;

import io.meridian.exchange.mapping.TargetField;
import java.util.List;

/** One kind of thing that rows can become. */
public interface Target {
    /** The word of the mapping's {@code into}. */
    String kind();

    List<TargetField> fields();

    /** What a row needs, compared with what stands; nothing where all of it stands already. */
    Plan plan(TargetRow row);

    /** What a row needs and whether its thing existed. */
    record Plan(boolean existed, List<Step> steps) {}
}
