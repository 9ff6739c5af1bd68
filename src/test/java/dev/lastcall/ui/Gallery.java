package dev.lastcall.ui;

import dev.lastcall.agent.PromptView;
import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.util.Locale;
import javax.imageio.ImageIO;

/** Paints every state of the prompt, in both themes, into a directory: {@code Gallery DIRECTORY}. */
final class Gallery {
    private Gallery() {}

    public static void main(String[] arguments) throws Exception {
        Path directory = Files.createDirectories(Path.of(arguments[0]));
        for (Theme theme : Theme.values()) {
            EventQueue.invokeAndWait(() -> paint(theme, directory));
        }
    }

    private static void paint(Theme theme, Path directory) {
        theme.install();
        String suffix = "-" + theme.name().toLowerCase(Locale.ROOT) + ".png";
        Views.all().forEach((name, view) -> write(picture(panel(view)), directory.resolve(name + suffix)));
    }

    /** A panel as large as it wants to be, two seconds after it was shown. */
    static PromptPanel panel(PromptView view) {
        return panel(view, Locale.ROOT);
    }

    static PromptPanel panel(PromptView view, Locale language) {
        Wording words = Wording.in(language, ZoneOffset.UTC);
        PromptPanel panel = new PromptPanel(new Silence(), words, () -> {}, () -> {});
        panel.show(view, Views.NOW);
        panel.arm(true);
        lay(panel);
        return panel;
    }

    /** As a window would that is packed around it. */
    static void lay(PromptPanel panel) {
        panel.setSize(panel.getPreferredSize());
        layAll(panel);
    }

    static BufferedImage picture(Component component) {
        BufferedImage image =
                new BufferedImage(component.getWidth(), component.getHeight(), BufferedImage.TYPE_INT_RGB);
        Graphics2D g = image.createGraphics();
        component.print(g);
        g.dispose();
        return image;
    }

    private static void layAll(Container container) {
        container.doLayout();
        for (Component child : container.getComponents()) {
            if (child instanceof Container inner) {
                layAll(inner);
            }
        }
    }

    private static void write(BufferedImage image, Path file) {
        try {
            ImageIO.write(image, "png", file.toFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
