package org.article12.demonstration;

import org.article12.plans.DemonstrationPlans;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** The sample plans and activities: recorded at the first start. */
@Component
@Profile("demo")
@Order(DemonstrationRegisters.ORDER)
class DemonstrationRegisters implements ApplicationRunner {

	/** Before the demonstration accounts and requests. */
	static final int ORDER = 900;

	private final DemonstrationPlans plans;

	private final DemonstrationMark mark;

	DemonstrationRegisters(DemonstrationPlans plans, DemonstrationMark mark) {
		this.plans = plans;
		this.mark = mark;
	}

	@Override
	public void run(ApplicationArguments arguments) {
		if (this.mark.isSet()) {
			this.plans.seed();
		}
	}

}
