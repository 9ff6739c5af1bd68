package dev.lastcall.cli;

import java.util.ArrayList;
import java.util.List;

/** One line for people. */
record Line(List<Piece> pieces) {
    Line {
        pieces = List.copyOf(pieces);
    }

    static Line of(String text) {
        return of(text, Colour.PLAIN);
    }

    static Line of(String text, Colour colour) {
        return new Line(List.of(new Piece(text, colour)));
    }

    int width() {
        return pieces.stream().mapToInt(Piece::width).sum();
    }

    /** Of at most so many columns. */
    Line cut(int columns) {
        var kept = new ArrayList<Piece>();
        int left = columns;
        for (Piece piece : pieces) {
            if (left > 0) {
                Piece fitting = piece.cut(left);
                kept.add(fitting);
                left -= fitting.width();
            }
        }
        return new Line(kept);
    }

    /** A part in one colour. */
    record Piece(String text, Colour colour) {
        static Piece plain(String text) {
            return new Piece(text, Colour.PLAIN);
        }

        int width() {
            return text.codePointCount(0, text.length());
        }

        Piece padded(int width) {
            return new Piece(text + " ".repeat(Math.max(0, width - width())), colour);
        }

        /** With the blanks before it. */
        Piece rightOf(int width) {
            return new Piece(" ".repeat(Math.max(0, width - width())) + text, colour);
        }

        Piece cut(int width) {
            return width() <= width
                    ? this
                    : new Piece(text.substring(0, text.offsetByCodePoints(0, Math.max(0, width - 1))) + "…", colour);
        }
    }
}
