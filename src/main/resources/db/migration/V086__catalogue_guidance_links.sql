create trigger move_register_version after insert or update or delete or truncate on guidance_link
	for each statement execute function move_register_version('catalogue');

-- Until now the start after V070 filled its table. A database that skipped that release gets what such a start would have brought.
insert into guidance_link (guidance_code, address, what, sort_order)
select code, address, what, position
from guidance
join (values
	('BAT_BEP', 2, 'https://chm.pops.int/Implementation/BATandBEP/ImplementationEvaluation/tabid/784/Default.aspx', 'Convention''s page on the guidelines on BAT and provisional guidance on BEP'),
	('UPOPS_TOOLKIT', 3, 'https://chm.pops.int/Default.aspx?tabid=2333', 'Convention''s page of guidance and publications; lists the Toolkit and its emission factors in six languages'),
	('NIP_GUIDANCE', 4, 'https://chm.pops.int/Implementation/NationalImplementationPlans/GuidanceArchive/tabid/2882/Default.aspx', 'Convention''s page of guidance for national implementation plans'),
	('SOCIOECONOMIC', 5, 'https://chm.pops.int/Implementation/NIPs/Guidance/GuidanceonSocioEconomicAssessment/tabid/3168/Default.aspx', 'Convention''s page of the guidance on socio-economic assessment (2007; revised 2017)'),
	('ESM_WASTE', 6, 'http://basel.int/Implementation/POPsWastes/Overview/tabid/3908/Default.aspx', 'Basel Convention''s page on POPs wastes; its technical guidelines'),
	('ESM_WASTE', 7, 'https://www.basel.int/Implementation/Publications/ArchivedTechnicalGuidelines/tabid/2362/Default.aspx', 'Basel Convention''s technical guidelines in six languages (COP.12)')
) as link (code, position, address, what) using (code)
where not exists (select from guidance_link);
