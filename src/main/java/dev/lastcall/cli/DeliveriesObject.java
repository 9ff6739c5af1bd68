package dev.lastcall.cli;

import dev.lastcall.protocol.ToCommand.Delivery;
import io.avaje.jsonb.Json;
import java.util.List;

/** What {@code message --json} answers. */
@Json
public record DeliveriesObject(String text, List<Delivery> sessions) {}
