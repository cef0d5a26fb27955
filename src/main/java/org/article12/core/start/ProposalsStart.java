package org.article12.core.start;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Supplier;

import org.article12.core.CurrentUser;
import org.article12.core.Role;
import org.article12.core.start.StartBlock.Line;
import org.article12.core.web.Link;

/**
 * What others propose of the entries of a register, on the Secretariat's start page. Each
 * register makes one of its own.
 *
 * @param <K> what names an entry
 */
public final class ProposalsStart<K> implements StartSection {

	private final Supplier<Map<K, Long>> open;

	private final Function<Map<K, Long>, List<Line>> lines;

	private final Supplier<String> heading;

	private final Supplier<Link> register;

	/**
	 * Proposals of a register.
	 * @param open how many wait, by entry; asked at each look
	 * @param lines those entries, at most {@link StartBlock#LINES}, what matters most
	 * first
	 * @param heading in the reader's language
	 * @param register the register, in the reader's language
	 */
	public ProposalsStart(Supplier<Map<K, Long>> open, Function<Map<K, Long>, List<Line>> lines,
			Supplier<String> heading, Supplier<Link> register) {
		this.open = open;
		this.lines = lines;
		this.heading = heading;
		this.register = register;
	}

	@Override
	public boolean isFor(Role role) {
		return role.includes(Role.OFFICER);
	}

	@Override
	public List<StartBlock> blocks(CurrentUser reader) {
		Map<K, Long> waiting = this.open.get();
		return waiting.isEmpty() ? List.of()
				: List.of(StartBlock.of(this.heading.get(), this.lines.apply(waiting), "", this.register.get()));
	}

}
