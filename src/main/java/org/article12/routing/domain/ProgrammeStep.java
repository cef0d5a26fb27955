package org.article12.routing.domain;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.article12.core.CentreCode;
import org.article12.routing.CentreFacts;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;
import org.ojalgo.optimisation.integer.IntegerStrategy;
import org.ojalgo.type.context.NumberContext;

/**
 * One step of a {@link Programme}: a whole number programme with a variable of 0 or 1 for
 * each way of each need. Solved on one thread, so that the same input takes the same
 * path.
 */
final class ProgrammeStep {

	/** How long a step may take, in milliseconds; what is usual is a fraction of that. */
	private static final long LONGEST = 10_000;

	private static final NumberContext EXACT = NumberContext.of(14, 10);

	private final ExpressionsBasedModel model = new ExpressionsBasedModel();

	private final List<CentreFacts> centres;

	private final List<List<WayOfServing>> ways;

	private final Variable[][] variables;

	private final Map<CentreCode, Integer> fixed = new HashMap<>();

	/**
	 * A step.
	 * @param kept what earlier steps have reached
	 * @param given how many needs each centre is to be given; null where only its
	 * capacity counts
	 */
	ProgrammeStep(List<CentreFacts> centres, List<List<WayOfServing>> ways, List<ReachedSum> kept,
			@Nullable Map<CentreCode, Integer> given) {
		this.centres = centres;
		this.ways = ways;
		this.model.options.integer(IntegerStrategy.DEFAULT.withParallelism(() -> 1).withGapTolerance(EXACT));
		this.model.options.time_abort = LONGEST;
		this.model.options.time_suffice = LONGEST;
		this.variables = new Variable[ways.size()][];
		for (int need = 0; need < this.variables.length; need++) {
			this.variables[need] = chooseOne(need, ways.get(need));
		}
		for (CentreFacts centre : centres) {
			limit(centre, given);
		}
		kept.forEach(this::keep);
	}

	private Variable[] chooseOne(int need, List<WayOfServing> ways) {
		if (ways.size() == 1) {
			ways.getFirst().centres().forEach((centre) -> this.fixed.merge(centre, 1, Integer::sum));
			return new Variable[0];
		}
		Expression one = this.model.newExpression("need " + need).level(1);
		Variable[] choice = new Variable[ways.size()];
		for (int way = 0; way < choice.length; way++) {
			choice[way] = this.model.newVariable("need " + need + " way " + way).binary();
			one.set(choice[way], 1);
		}
		return choice;
	}

	private void limit(CentreFacts centre, @Nullable Map<CentreCode, Integer> given) {
		int certain = this.fixed.getOrDefault(centre.code(), 0);
		Integer capacity = centre.capacity();
		Work work = work(centre.code());
		if (given != null && work.most() > 0) {
			work.sum().level(given.getOrDefault(centre.code(), 0) - certain);
		}
		else if (given == null && capacity != null) {
			int room = Math.max(0, capacity - centre.openWork()) - certain;
			if (work.most() > room) {
				work.sum().upper(room);
			}
		}
	}

	/** How many needs the centre is given, but for those that have no other way. */
	private Work work(CentreCode centre) {
		int most = 0;
		Expression sum = this.model.newExpression("work of " + centre + " " + this.model.countExpressions());
		for (int need = 0; need < this.variables.length; need++) {
			boolean possible = false;
			for (int way = 0; way < this.variables[need].length; way++) {
				if (this.ways.get(need).get(way).centres().contains(centre)) {
					sum.set(this.variables[need][way], 1);
					possible = true;
				}
			}
			most += possible ? 1 : 0;
		}
		return new Work(sum, most);
	}

	private void keep(ReachedSum kept) {
		Expression sum = this.model.newExpression("kept " + this.model.countExpressions());
		// All worth is whole: what is not less than this is no less than was reached.
		sum.lower(kept.reached() - weigh(sum, kept.worth()) - 0.3);
	}

	/** Gives each way its worth, and answers with that of ways without alternative. */
	private long weigh(Expression sum, long[][] worth) {
		long certain = 0;
		for (int need = 0; need < worth.length; need++) {
			if (this.variables[need].length == 0) {
				certain += worth[need][0];
			}
			for (int way = 0; way < this.variables[need].length; way++) {
				sum.set(this.variables[need][way], worth[need][way]);
			}
		}
		return certain;
	}

	/** The choice that is worth most, as the number of each need's way. */
	Optional<int[]> best(long[][] worth) {
		Expression sum = this.model.newExpression("worth");
		weigh(sum, worth);
		sum.weight(1);
		return solve();
	}

	/** The choice after which what centres have in hand is most even. */
	Optional<int[]> mostEven() {
		for (CentreFacts centre : this.centres) {
			long inHand = (long) centre.openWork() + this.fixed.getOrDefault(centre.code(), 0);
			Work work = work(centre.code());
			for (int more = work.most(); more > 0; more--) {
				// The square of n grows by 2n + 1 with the next one.
				Variable unit = this.model.newVariable("unit of " + centre.code() + " " + more).lower(0).upper(1);
				unit.weight(-(2 * inHand + 1));
				work.sum().set(unit, -1);
				inHand++;
			}
			work.sum().upper(0);
		}
		return solve();
	}

	private Optional<int[]> solve() {
		int[] taken = new int[this.variables.length];
		if (Arrays.stream(this.variables).allMatch((choice) -> choice.length == 0)) {
			return Optional.of(taken);
		}
		Optimisation.Result result = this.model.maximise();
		if (!result.getState().isOptimal()) {
			return Optional.empty();
		}
		for (int need = 0; need < taken.length; need++) {
			for (int way = 0; way < this.variables[need].length; way++) {
				if (result.doubleValue(this.model.indexOf(this.variables[need][way])) > 0.5) {
					taken[need] = way;
				}
			}
		}
		return Optional.of(taken);
	}

	/** How many needs a centre is given, and how many it might be given at most. */
	private record Work(Expression sum, int most) {
	}

}
