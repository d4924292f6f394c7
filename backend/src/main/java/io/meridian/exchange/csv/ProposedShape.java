package io.meridian.exchange.csv;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * How a file seems to be written, by its bytes alone: the separator that parts its header most often, and UTF-8 unless a mark
 * says UTF-16 or the bytes are none; then what spreadsheets write in Western Europe. Proposed to be looked at, never taken unseen.
 */
public final class ProposedShape {
    private static final List<Character> SEPARATORS = List.of(',', ';', '\t');
    private static final String SPREADSHEETS = "windows-1252";

    private ProposedShape() {}

    public static CsvFile.Shape of(byte[] content) {
        String encoding = encoding(content);
        return new CsvFile.Shape(separator(new String(content, Charset.forName(encoding))), encoding);
    }

    private static String encoding(byte[] content) {
        int mark = content.length < 2 ? 0 : (content[0] & 0xFF) << 8 | content[1] & 0xFF;
        if (mark == 0xFFFE || mark == 0xFEFF) {
            return StandardCharsets.UTF_16.name();
        }
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content));
            return StandardCharsets.UTF_8.name();
        } catch (CharacterCodingException other) {
            return SPREADSHEETS;
        }
    }

    /** The first of those that stand most often outside quotes in the first line; a comma where none stands. */
    private static String separator(String text) {
        int[] counts = new int[SEPARATORS.size()];
        boolean quoted = false;
        for (int at = 0; at < text.length() && (quoted || text.charAt(at) != '\n' && text.charAt(at) != '\r'); at++) {
            char letter = text.charAt(at);
            quoted ^= letter == '"';
            int separator = SEPARATORS.indexOf(letter);
            if (!quoted && separator >= 0) {
                counts[separator]++;
            }
        }
        int most = 0;
        for (int each = 1; each < counts.length; each++) {
            most = counts[each] > counts[most] ? each : most;
        }
        return SEPARATORS.get(most).toString();
    }
}
