#!/usr/bin/perl
# Writes names.json: BibTeX's names, one a line of names.txt, as btparse (Debian's libtext-bibtex-perl) splits them.
# Run beside the files: perl make-name-golden.pl
use strict;
use warnings;
use utf8;
use open qw(:std :encoding(UTF-8));
use Text::BibTeX;
use Text::BibTeX::Name;
use JSON::PP;

open my $in, '<', 'names.txt' or die $!;
my @golden;
while (my $line = <$in>) {
	chomp $line;
	my $name = Text::BibTeX::Name->new({ binmode => 'utf-8', normalization => 'NFC' }, $line);
	my %parts = map { $_ => join ' ', grep { defined } $name->part($_) } qw(first von last jr);
	push @golden, { name => $line, map { $_ => $parts{$_} } grep { $parts{$_} ne '' } keys %parts };
}
open my $out, '>', 'names.json' or die $!;
print $out JSON::PP->new->canonical->indent->indent_length(1)->space_after->encode(\@golden);
