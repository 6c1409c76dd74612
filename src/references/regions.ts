const regions =
	/^(?:[A-Z]{2,3}|USA|U\.S\.A\.|UK|China|Canada|Germany|France|Spain|Italy|Japan|Korea|Australia|Sweden|Portugal|Puerto Rico|Ireland|Belgium|Mexico|Brazil|India|Israel|Finland|Denmark|Austria|Switzerland|Netherlands|The Netherlands|Greece|Qatar|Singapore|Louisiana|Minnesota|Washington|Oregon|California|Pennsylvania|Texas|Hawaii|Nevada|Online|Virtual)$/;

export const isRegion = (text: string): boolean =>
	regions.test(text.replace(/\.$/, ""));
