package org.safetynets.identity.imports.application;

import java.io.BufferedInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;

/**
 * Reads UTF-8 line by line, so that whatever is no UTF-8 can be told by its line; a byte order mark
 * at the beginning is left out.
 */
final class StrictUtf8 extends Reader {

    /** No line of ours comes near it, and no line may fill the memory. */
    private static final int LONGEST_LINE = 64 * 1024;

    private final InputStream in;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    private CharBuffer line = CharBuffer.allocate(0);
    private long number;

    StrictUtf8(InputStream in) {
        this.in = new BufferedInputStream(in, LONGEST_LINE);
    }

    @Override
    public int read(char[] into, int offset, int length) throws IOException {
        while (!line.hasRemaining()) {
            if (!next()) {
                return -1;
            }
        }
        var some = Math.min(length, line.remaining());
        line.get(into, offset, some);
        return some;
    }

    private boolean next() throws IOException {
        var bytes = bytes();
        if (bytes.length == 0) {
            return false;
        }
        try {
            line = decoder.decode(ByteBuffer.wrap(bytes));
        } catch (CharacterCodingException e) {
            throw new BadLineException(number, "is not UTF-8: save the file as UTF-8");
        }
        if (number == 1 && line.get(line.position()) == '\uFEFF') {
            line.get();
        }
        return true;
    }

    private byte[] bytes() throws IOException {
        number++;
        var bytes = new ByteArrayOutputStream(128);
        for (var one = in.read(); one >= 0; one = in.read()) {
            bytes.write(one);
            if (one == '\n') {
                break;
            }
            if (bytes.size() > LONGEST_LINE) {
                throw new BadLineException(number, "is too long");
            }
        }
        return bytes.toByteArray();
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
