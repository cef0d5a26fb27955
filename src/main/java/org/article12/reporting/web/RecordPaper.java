package org.article12.reporting.web;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

import org.article12.core.CurrentUser;
import org.article12.core.paper.Paper;
import org.article12.core.web.Formats;
import org.article12.requests.RequestWords;

/** The record on paper. */
@Component
class RecordPaper {

	private final Paper paper;

	private final RequestWords words;

	private final Formats formats;

	private final Clock clock;

	RecordPaper(Paper paper, RequestWords words, Formats formats, Clock clock) {
		this.paper = paper;
		this.words = words;
		this.formats = formats;
		this.clock = clock;
	}

	byte[] of(RecordSheet sheet, CurrentUser reader) {
		List<PartView> parts = sheet.parts()
			.stream()
			.map((part) -> new PartView(this.words.say("reporting.record.part." + part.name().name()),
					blocks(part.lines())))
			.toList();
		return this.paper.make(reader, "reporting/record",
				Map.of("reference", sheet.reference(), "title", sheet.title(), "parts", parts, "made", this.words
					.say("reporting.made", this.formats.time(this.clock.instant()), reader.name(), reader.body())));
	}

	/** Facts that follow each other stand in one table. */
	private List<BlockView> blocks(List<RecordSheet.Line> lines) {
		List<BlockView> blocks = new ArrayList<>();
		List<RecordSheet.Line> facts = new ArrayList<>();
		for (RecordSheet.Line line : lines) {
			if (line.isEvent()) {
				end(facts, blocks);
				blocks.add(new BlockView(event(line), List.of()));
			}
			else {
				facts.add(line);
			}
		}
		end(facts, blocks);
		return blocks;
	}

	private static void end(List<RecordSheet.Line> facts, List<BlockView> blocks) {
		if (!facts.isEmpty()) {
			blocks.add(new BlockView(null, facts.stream().map(RecordPaper::fact).toList()));
			facts.clear();
		}
	}

	private EventView event(RecordSheet.Line line) {
		return new EventView((line.at() != null) ? this.formats.time(line.at()) : "", line.who(), line.what(),
				line.words());
	}

	private static FactView fact(RecordSheet.Line line) {
		String value = line.who().isEmpty() ? line.words() : line.who() + "\n" + line.words();
		return new FactView(line.what(), value, line.before());
	}

	/** A part of the record: its heading and what stands in it. */
	public record PartView(String title, List<BlockView> blocks) {
	}

	/** An event, or else facts. */
	public record BlockView(@Nullable EventView event, List<FactView> facts) {
	}

	/** What happened when, and what was written. */
	public record EventView(String at, String who, String what, String words) {
	}

	/** A label and its value, and what stood there before, if it is told. */
	public record FactView(String label, String value, @Nullable String before) {
	}

}
