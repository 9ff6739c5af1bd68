package dev.lastcall.agent;

import dev.lastcall.platform.Pixels;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The tray's picture in every size that trays ask for, painted only when it is another one. For one thread. */
final class Painting {
    private static final int[] SIZES = {16, 22, 24, 32, 48, 64};

    private Depiction.@Nullable Picture painted;
    private List<Pixels> sizes = List.of();

    List<Pixels> sizes(Depiction.Picture picture) {
        if (!picture.equals(painted)) {
            sizes = IntStream.of(SIZES)
                    .mapToObj(size -> new Pixels(size, picture.argb(size)))
                    .toList();
            painted = picture;
        }
        return sizes;
    }
}
